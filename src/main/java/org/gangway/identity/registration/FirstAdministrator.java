package org.gangway.identity.registration;

/** Who opens an empty portal, and for which client. */
public record FirstAdministrator(String partyName, String country, String name, String email, String password) {

    @Override
    public String toString() {
        return "FirstAdministrator[" + email + "]";
    }
}
