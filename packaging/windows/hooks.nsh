; What Tauri's installer does not know: the resident program, and what that one writes into the registry for its toasts and links.

; Its files cannot be replaced while it runs. Ended at any moment, it loses nothing.
!macro CampanileEndAgent
  ReadEnvStr $0 USERNAME
  nsExec::Exec 'taskkill /F /IM campanile-agent.exe /FI "USERNAME eq $0"'
  Pop $0
!macroend

!macro NSIS_HOOK_PREINSTALL
  !insertmacro CampanileEndAgent
!macroend

!macro NSIS_HOOK_PREUNINSTALL
  !insertmacro CampanileEndAgent
!macroend

!macro NSIS_HOOK_POSTUNINSTALL
  ; An update removes the version before: the new one's agent finds these as they are.
  ${If} $UpdateMode <> 1
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\io.campanile.desktop"
    DeleteRegKey HKCU "Software\Classes\campanile"
    DetailPrint "Kept: settings and history in %APPDATA%\campanile, logs in %LOCALAPPDATA%\campanile, secrets in the Credential Manager."
  ${EndIf}
!macroend
