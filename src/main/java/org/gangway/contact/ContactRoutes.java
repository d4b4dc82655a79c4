package org.gangway.contact;

/** Addresses of the pages about contacts; the map of an engagement is its page of people. */
public final class ContactRoutes {

    public static final String CONTACTS = "contacts";
    public static final String IMPORT = CONTACTS + "/import";

    private ContactRoutes() {}
}
