package org.gangway.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;

/** Addresses of the pages about contacts; the map of an engagement is its page of people. */
public final class ContactRoutes {

    public static final String PERSON = "person";
    public static final String CONTACTS = "contacts";
    public static final String IMPORT = CONTACTS + "/import";
    public static final String CARD = IdentityRoutes.CARD;

    /** Parameter of the address of a card: the engagement in whose translations it is read. */
    public static final String WITHIN = "in";

    public static final String TOKEN = "token";

    /** The page to which the link of a mail leads. */
    public static final String STILL_RIGHT = "still-right/:" + TOKEN;

    private ContactRoutes() {}

    /** The address of a secret link by which somebody confirms that they still are the one to turn to. */
    public static String stillRight(String secret) {
        return STILL_RIGHT.replace(":" + TOKEN, secret);
    }

    /** The card of somebody. */
    public static String card(PersonId person) {
        return IdentityRoutes.card(person);
    }

    /** The same as those of an engagement read it. */
    public static String card(PersonId person, EngagementId within) {
        return card(person) + "?" + WITHIN + "=" + within.value();
    }

    /**
     * Whose card is asked for.
     *
     * @param parameters finds a parameter of the address by name
     * @throws PersonNotFound where it names nobody
     */
    public static PersonId person(Function<String, Optional<String>> parameters) {
        try {
            return new PersonId(UUID.fromString(parameters.apply(PERSON).orElse("")));
        } catch (IllegalArgumentException _) {
            throw new PersonNotFound(new PersonId(new UUID(0, 0)));
        }
    }
}
