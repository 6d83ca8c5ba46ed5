; The kiosk for all users of a Windows PC, from the frozen folder.
;
; makensis -DVERSION=0.1.0 -DFOLDER=dist/cups-kiosk -DTARGET=dist/cups-kiosk-0.1.0-setup.exe kiosk.nsi
; With -DSIGN=COMMAND the installer and its uninstaller are signed: COMMAND gets the file as its last word.
;
;   setup.exe /S                  without a question; over an older version: data and settings stay
;   uninstall.exe /S              without a question; the data stay
;   uninstall.exe /S /PURGE       without a question; the data go too
;
; Ends with 3 when the kiosk could not be ended, 4 on a Windows that is too old, and the uninstaller with 5
; when the lock-down could not be taken back: without its program a locked PC would start into nothing.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define NAME "CUPS Kiosk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\cups-kiosk"
!define ENVIRONMENT "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
!define PLACE "$PROGRAMFILES64\${NAME}"
!define USERS "*S-1-5-32-545" ; the group's name depends on the language of Windows
!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt runs on

Name "${NAME} ${VERSION}"
OutFile "${TARGET}"
RequestExecutionLevel admin
InstallDir "${PLACE}"
SetCompressor /SOLID lzma
SetDateSave off ; two builds of one commit are the same
ShowInstDetails show
ShowUninstDetails show
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" ""

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; the first holds where none fits
!insertmacro MUI_LANGUAGE "Romanian"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Ukrainian"

LangString TooOld ${LANG_ENGLISH} "The kiosk needs 64-bit Windows 10, version 1809 or later."
LangString TooOld ${LANG_ROMANIAN} "Chioșcul are nevoie de Windows 10 pe 64 de biți, versiunea 1809 sau mai nouă."
LangString TooOld ${LANG_RUSSIAN} "Нужна 64-разрядная Windows 10 версии 1809 или новее."
LangString TooOld ${LANG_UKRAINIAN} "Потрібна 64-розрядна Windows 10 версії 1809 або новіша."
LangString StillRuns ${LANG_ENGLISH} "The kiosk still runs. End it, then try again."
LangString StillRuns ${LANG_ROMANIAN} "Chioșcul încă funcționează. Închideți-l, apoi încercați din nou."
LangString StillRuns ${LANG_RUSSIAN} "Киоск ещё работает. Закройте его и попробуйте снова."
LangString StillRuns ${LANG_UKRAINIAN} "Кіоск ще працює. Закрийте його і спробуйте знову."
LangString StillLocked ${LANG_ENGLISH} \
  "The lock-down of this PC could not be taken back. Start it again, sign in as administrator, then try again."
LangString StillLocked ${LANG_ROMANIAN} \
  "Blocarea calculatorului nu a putut fi anulată. Reporniți-l, intrați ca administrator și încercați din nou."
LangString StillLocked ${LANG_RUSSIAN} \
  "Не удалось снять защиту компьютера. Перезагрузите его, войдите как администратор и попробуйте снова."
LangString StillLocked ${LANG_UKRAINIAN} \
  "Не вдалося зняти захист комп’ютера. Перезавантажте його, увійдіть як адміністратор і спробуйте знову."
LangString AskData ${LANG_ENGLISH} \
  "Remove what this kiosk has recorded too? Records that have not reached the agency would be lost."
LangString AskData ${LANG_ROMANIAN} \
  "Ștergeți și ce a înregistrat acest calculator? Ce nu a ajuns încă la agenție se pierde."
LangString AskData ${LANG_RUSSIAN} \
  "Удалить и то, что записал этот компьютер? То, что ещё не дошло до агентства, пропадёт."
LangString AskData ${LANG_UKRAINIAN} \
  "Видалити й те, що записав цей комп’ютер? Те, що ще не дійшло до агентства, пропаде."

!macro Prepare INIT UN
  Function ${INIT}
    SetRegView 64
    SetShellVarContext all ; $APPDATA is ProgramData
  FunctionEnd

  ; Nobody uses the program while its files are replaced or taken away.
  Function ${UN}EndKiosk
    nsExec::Exec 'taskkill /F /T /IM kiosk.exe'
    Pop $0
    StrCpy $1 0
    ${Do}
      ClearErrors
      ${IfNot} ${FileExists} "$INSTDIR\kiosk.exe"
        Return
      ${EndIf}
      FileOpen $0 "$INSTDIR\kiosk.exe" a ; refused while it runs
      ${IfNot} ${Errors}
        FileClose $0
        Return
      ${EndIf}
      Sleep 500
      IntOp $1 $1 + 1
    ${LoopUntil} $1 = 20
    MessageBox MB_OK|MB_ICONSTOP "$(StillRuns)" /SD IDOK
    SetErrorLevel 3
    Abort
  FunctionEnd

  ; What an installation brought, and nothing that anybody else put there.
  Function ${UN}RemoveProgram
    Delete "$INSTDIR\kiosk.exe"
    Delete "$INSTDIR\SHA256SUMS"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
  FunctionEnd
!macroend
!insertmacro Prepare ".onInit" ""
!insertmacro Prepare "un.onInit" "un."

Section
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Abort
  ${EndIf}
  Call EndKiosk
  Call RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; The data lie beside no user: whoever is signed in, they are the same.
  CreateDirectory "$APPDATA\${NAME}\data"
  nsExec::Exec 'icacls "$APPDATA\${NAME}\data" /grant "${USERS}:(OI)(CI)M"'
  Pop $0
  WriteRegExpandStr HKLM "${ENVIRONMENT}" "KIOSK_DATA" "%ProgramData%\${NAME}\data"
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\kiosk.exe" "run"
  WriteRegStr HKLM "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Call un.EndKiosk
  nsExec::ExecToLog '"$INSTDIR\kiosk.exe" lockdown remove'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(StillLocked)" /SD IDOK
    SetErrorLevel 5
    Abort
  ${EndIf}
  Call un.RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKLM "${KEY}"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    StrCpy $2 IDYES
  ${Else}
    StrCpy $2 IDNO
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(AskData)" /SD IDNO IDNO keep
    StrCpy $2 IDYES
    keep:
  ${EndIf}
  ${If} $2 == IDYES
    RMDir /r "$APPDATA\${NAME}"
    DeleteRegValue HKLM "${ENVIRONMENT}" "KIOSK_DATA"
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
  ${EndIf}
SectionEnd
