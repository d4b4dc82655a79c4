package org.gangway.identity.registration;

/** Somebody was invited; the link is as secret as a password until it is used. */
public record PersonInvited(String name, String partyName, String country, String invitedBy, InvitationLink link) {}
