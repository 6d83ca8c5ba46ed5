# Asks and sets what Windows tells to PowerShell alone, for kiosk/device/windows.py.
#
# One request comes on standard input and one answer goes to standard output, both JSON. A request with a
# "value" sets it, with none it asks:
#   {"what": "feature", "name": "Client-KeyboardFilter"}                    -> {"value": false}
#   {"what": "feature", "name": "Client-KeyboardFilter", "value": true}     -> {"value": null}
# The bridge to the MDM providers answers the system's own account only: for it the script starts itself
# once more as a task of that account, with request and answer in files of $Folder.
param([string]$Folder, [switch]$AsSystem)

$ErrorActionPreference = "Stop"
$ProgressPreference = "SilentlyContinue"
$WarningPreference = "SilentlyContinue" # it would stand among the answer
$filter = @{ Namespace = "root\standardcimv2\embedded" }
$mark = "CUPS Kiosk"
$users = "S-1-5-32-545" # the group's name depends on the language of Windows

function Test-Sets($request) { $request.PSObject.Properties.Name -contains "value" }

function Invoke-Account($request) {
    $user = Get-LocalUser | Where-Object Name -eq $request.name
    $theirs = $user -and $user.Description -ne $mark
    $traces = if ($user) { Get-CimInstance Win32_UserProfile -Filter "SID='$($user.SID)'" }
    if (-not (Test-Sets $request)) {
        if (-not $user) { return $null }
        if ($theirs) { return "another" }
        if ($traces) { return "kiosk" }
        return "half"
    }
    if ($theirs) { throw "There is an account $($request.name) that the kiosk has not made." }
    if ($null -eq $request.value) {
        if ($traces) { $traces | Remove-CimInstance }
        if ($user) { Remove-LocalUser -SID $user.SID }
        return
    }
    $password = ConvertTo-SecureString $request.value -AsPlainText -Force
    if ($user) {
        $user | Set-LocalUser -Password $password
    } else {
        New-LocalUser -Name $request.name -Description $mark -Password $password `
            -AccountNeverExpires -PasswordNeverExpires -UserMayNotChangePassword | Out-Null
    }
    try {
        Add-LocalGroupMember -SID $users -Member $request.name
    } catch [Microsoft.PowerShell.Commands.MemberExistsException] {
        return
    }
}

function Invoke-Feature($request) {
    if (-not (Test-Sets $request)) {
        $feature = Get-WindowsOptionalFeature -Online -FeatureName $request.name
        return "$($feature.State)" -in "Enabled", "EnablePending"
    }
    if ($request.value) {
        Enable-WindowsOptionalFeature -Online -FeatureName $request.name -NoRestart | Out-Null
    } else {
        Disable-WindowsOptionalFeature -Online -FeatureName $request.name -NoRestart | Out-Null
    }
}

function Invoke-Launcher($request) {
    $object = Get-CimInstance -Namespace "root\cimv2\mdm\dmmap" -ClassName "MDM_AssignedAccess"
    if (-not (Test-Sets $request)) { return $object.ShellLauncher }
    if ($null -eq $request.value) {
        $object.ShellLauncher = $null
    } else {
        $object.ShellLauncher = [Net.WebUtility]::HtmlEncode($request.value)
    }
    Set-CimInstance -CimInstance $object | Out-Null
}

# The keyboard filter's classes are there from the start of Windows that follows the feature.
function Test-Filter { [bool](Get-CimClass @filter -ClassName WEKF_Settings -ErrorAction SilentlyContinue) }

function Invoke-Filter($request) {
    $setting = if (Test-Filter) { Get-CimInstance @filter -ClassName WEKF_Settings | Where-Object Name -eq $request.name }
    if (-not (Test-Sets $request)) { return $setting.Value }
    if ($null -eq $request.value) { return } # there was none: it goes with the feature
    if (-not $setting) { throw "The keyboard filter is not there yet: start this PC again, then apply once more." }
    $setting.Value = $request.value
    Set-CimInstance -CimInstance $setting | Out-Null
}

# Asked it tells two lines: what is blocked, and everything that this Windows knows. Names of keys hold no space.
function Invoke-Keys($request) {
    $keys = @(if (Test-Filter) { Get-CimInstance @filter -ClassName WEKF_PredefinedKey })
    if (-not (Test-Sets $request)) { return "$(@($keys | Where-Object Enabled).Id)`n$($keys.Id)" }
    if (-not $keys -and $request.value) { throw "The keyboard filter is not there yet: start this PC again, then apply once more." }
    $blocked = "$($request.value)" -split " "
    foreach ($key in $keys) {
        $wanted = $blocked -contains $key.Id
        if ($key.Enabled -ne $wanted) {
            $key.Enabled = $wanted
            Set-CimInstance -CimInstance $key | Out-Null
        }
    }
}

function Invoke-AsSystem($request) {
    $task = "CUPS Kiosk Lockdown"
    $answer = Join-Path $Folder "answer.json"
    New-Item -ItemType Directory -Force $Folder | Out-Null
    Remove-Item $answer -ErrorAction SilentlyContinue
    ConvertTo-Json $request | Set-Content -Encoding UTF8 (Join-Path $Folder "request.json")
    $words = "-NoProfile -NonInteractive -ExecutionPolicy Bypass -File `"$PSCommandPath`" -Folder `"$Folder`" -AsSystem"
    $action = New-ScheduledTaskAction -Execute "powershell.exe" -Argument $words
    $system = New-ScheduledTaskPrincipal -UserId "S-1-5-18" -LogonType ServiceAccount -RunLevel Highest
    $always = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    Register-ScheduledTask -TaskName $task -Action $action -Principal $system -Settings $always -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $task
        $until = (Get-Date).AddSeconds(60)
        while (-not (Test-Path $answer)) {
            if ((Get-Date) -gt $until) { throw "The system's own account did not answer." }
            Start-Sleep -Milliseconds 200
        }
        $told = Get-Content -Raw -Encoding UTF8 $answer | ConvertFrom-Json
    } finally {
        Unregister-ScheduledTask -TaskName $task -Confirm:$false
        Remove-Item (Join-Path $Folder "request.json"), $answer -ErrorAction SilentlyContinue
        if (-not (Get-ChildItem $Folder)) { Remove-Item $Folder }
    }
    if ($told.error) { throw $told.error }
    return $told.value
}

function Invoke-Request($request) {
    switch ($request.what) {
        "account" { return Invoke-Account $request }
        "feature" { return Invoke-Feature $request }
        "launcher" { if ($AsSystem) { return Invoke-Launcher $request } else { return Invoke-AsSystem $request } }
        "filter" { return Invoke-Filter $request }
        "keys" { return Invoke-Keys $request }
    }
}

[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)
try {
    $asked = if ($AsSystem) { Get-Content -Raw -Encoding UTF8 (Join-Path $Folder "request.json") } else { [Console]::In.ReadToEnd() }
    $told = @{ value = Invoke-Request ($asked | ConvertFrom-Json) }
} catch {
    $told = @{ error = "$_" }
}
$json = ConvertTo-Json -Compress -Depth 4 $told
if ($AsSystem) {
    $half = Join-Path $Folder "answer.half"
    Set-Content -Encoding UTF8 $half $json
    Move-Item -Force $half (Join-Path $Folder "answer.json")
} else {
    [Console]::Out.WriteLine($json)
}
