package dev.chargehand.examples.rest.plugchoice.view;

/** A new invitation with its token, which is shown this once. */
public record IssuedInviteView(String message, InviteView invite, String inviteToken, Links inviteLinks) {
    /** Where to accept it. */
    public record Links(String web, String deepLink) {}
}
