### O relatório de suporte: o que se diz em torno dele. O relatório em si está em inglês.

support-title = Relatório de suporte
support-lead = Isto é tudo: versões, números, resultados do diagnóstico e configurações sem as suas palavras. Leia antes de entregar. O Campanile não o envia a ninguém. Está em inglês, para quem ajuda você.
support-looking = Examinando tudo…
support-text = Texto do relatório de suporte
support-copy = Copiar o texto
support-copied = Copiado
support-copied-said = Copiado para a área de transferência.
support-save = Salvar o texto
support-saving = Salvando…
support-saved = Salvo: { $file }. Só você pode ler.
