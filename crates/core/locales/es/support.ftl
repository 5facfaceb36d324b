### El informe de soporte: lo que se dice a su alrededor. El informe en sí está en inglés.

support-title = Informe de soporte
support-lead = Esto es todo: versiones, cifras, resultados del diagnóstico y ajustes sin sus propias palabras. Léalo antes de entregarlo. Campanile no lo envía a nadie. Está en inglés, para quien le ayude.
support-looking = Revisando todo…
support-text = Texto del informe de soporte
support-copy = Copiar el texto
support-copied = Copiado
support-copied-said = Copiado al portapapeles.
support-save = Guardar el texto
support-saving = Guardando…
support-saved = Guardado: { $file }. Solo usted puede leerlo.
