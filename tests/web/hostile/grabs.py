"""Attempts to get at the devices of the PC, its screen, its clipboard and its windows."""

from tests.web.hostile.attempt import Attempt, each
from tests.web.internet import Answer

CLICKED = each(
    "grab",
    {
        "camera": "<script>then(() => gives(navigator.mediaDevices.getUserMedia({video: true})))</script>",
        "microphone": "<script>then(() => gives(navigator.mediaDevices.getUserMedia({audio: true})))</script>",
        "screen": "<script>then(() => gives(navigator.mediaDevices.getDisplayMedia()))</script>",
        "position": "<script>then(() => navigator.geolocation.getCurrentPosition(leak))</script>",
        "notifications": "<script>then(() => Notification.requestPermission()"
        ".then((p) => p === 'granted' && leak(p)))</script>",
        "clipboard": "<script>then(() => gives(navigator.clipboard.readText()))</script>",
        "clipboard-by-command": "<textarea id=t></textarea><script>then(() => { t.focus();"
        " if (document.execCommand('paste') && t.value) leak(t.value) })</script>",
        "fonts": "<script>then(() => queryLocalFonts().then((f) => f.length && leak(f.length)))</script>",
        "usb": "<script>then(() => gives(navigator.usb.requestDevice({filters: []})))</script>",
        "bluetooth": "<script>then(() => gives(navigator.bluetooth.requestDevice({acceptAllDevices: true})))"
        "</script>",
        "serial": "<script>then(() => gives(navigator.serial.requestPort()))</script>",
        "hid": "<script>then(() => gives(navigator.hid.requestDevice({filters: []}).then((d) => d[0].opened)))"
        "</script>",
        "midi": "<script>then(() => gives(navigator.requestMIDIAccess({sysex: true})))</script>",
        "idle": "<script>then(() => IdleDetector.requestPermission()"
        ".then((p) => p === 'granted' && leak(p)))</script>",
        "displays": "<script>then(() => gives(getScreenDetails()))</script>",
        "eye-dropper": "<script>then(() => gives(new EyeDropper().open()))</script>",
        "security-key": "<script>then(() => gives(navigator.credentials.create({publicKey: {challenge:"
        " new Uint8Array(16), rp: {name: 'x'}, user: {id: new Uint8Array(16), name: 'x', displayName: 'x'},"
        " pubKeyCredParams: [{type: 'public-key', alg: -7}]}})))</script>",
        "pointer": "<script>document.addEventListener('pointerlockchange', () => leak(1));"
        "then(() => document.body.requestPointerLock())</script>",
        "keyboard": "<script>then(() => gives(document.documentElement.requestFullscreen()"
        ".then(() => navigator.keyboard.lock())))</script>",
        "full-screen": "<script>then(() => gives(document.documentElement.requestFullscreen()))</script>",
        "full-screen-film": "<video id=v></video><script>then(() => v.webkitEnterFullscreen());"
        "document.addEventListener('fullscreenchange', () => leak(1))</script>",
        "picture-window": "<script>then(() => gives(documentPictureInPicture.requestWindow()))</script>",
        "handler": "<script>then(() => navigator.registerProtocolHandler('mailto', '/leak/NAME?%s'))</script>"
        "<a class=it href='mailto:a@example.com'></a>",
        "payment": "<script>then(() => gives(new PaymentRequest([{supportedMethods: 'basic-card'}],"
        " {total: {label: 'x', amount: {currency: 'MDL', value: '1'}}}).show()))</script>",
        "share": "<script>then(() => gives(navigator.share({url: 'EVIL'})))</script>",
        "window-place": "<script>then(() => { resizeTo(1, 1); moveTo(500, 500); resizeBy(-90, -90) })</script>",
        "closing": "<script>then(() => { close(); open('', '_self'); close(); top.close() })</script>",
        "front": "<script>then(() => { focus(); blur(); open('', '_blank', 'fullscreen') })</script>",
        "files": "<script>then(() => gives(showOpenFilePicker()))</script>",
        "file-to-save": "<script>then(() => gives(showSaveFilePicker()))</script>",
        "folder": "<script>then(() => gives(showDirectoryPicker()))</script>",
        "file-of-a-drop": "<script>ondragover = (e) => e.preventDefault(); ondrop = (e) => {"
        " e.preventDefault(); leak(e.dataTransfer.files[0].name) }</script>",
    },
    ["click"],
)
DROPPED = Attempt("grab-dropped-file", CLICKED[-1].page, ("drop",))
LOCAL_ADDRESS = each(
    "grab",
    {
        "local-address": "<script>const c = new RTCPeerConnection(); c.createDataChannel('x');"
        "c.onicecandidate = (e) => e.candidate && / typ host/.test(e.candidate.candidate)"
        " && !/\\.local /.test(e.candidate.candidate) && leak(e.candidate.candidate);"
        "c.createOffer().then((o) => c.setLocalDescription(o))</script>",
        "persistence": "<script>navigator.storage.persist().then((yes) => yes && leak(yes))</script>",
        "wake-lock": "<script>gives(navigator.wakeLock.request('screen'))</script>",
        "sensors": "<script>const a = new Accelerometer(); a.onreading = leak; a.start()</script>",
    },
)
SAVED = [
    *(
        Attempt(
            f"save-{name}",
            "<script>location = '/file'</script>",
            files={
                "/file": Answer(
                    "#!/bin/sh\n",
                    media=media,
                    headers=(("Content-Disposition", f"attachment; filename={given}"),),
                )
            },
            wait_ms=500,
        )
        for name, given, media in (
            ("program", "card.exe", "application/x-msdownload"),
            ("shell-script", "card.sh", "application/x-sh"),
            ("starter", "card.desktop", "application/x-desktop"),
            ("web-page", "card.html", "text/html"),
            ("path", '"../../../.bashrc"', "text/x-shellscript"),
            ("program-as-paper", "card.pdf.exe", "application/pdf"),
        )
    ),
    *each(
        "save",
        {
            "by-link": "<a class=it download=card.sh href='data:application/x-sh,rm'>go</a>",
            "by-blob": "<script>then(() => add('a', {download: 'card.html', href: URL.createObjectURL("
            "new Blob(['x'], {type: 'text/html'}))}).click())</script>",
            "from-another-site": "<a class=it download=card.pdf href=EVIL>go</a>",
        },
        ["click"],
    ),
]
ATTEMPTS = [*CLICKED, DROPPED, *LOCAL_ADDRESS, *SAVED]
