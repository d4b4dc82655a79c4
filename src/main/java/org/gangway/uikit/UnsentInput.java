package org.gangway.uikit;

import java.util.Map;

/**
 * What people entered and have not sent, kept for themselves alone until it is sent or thrown away, whatever becomes of the session, the
 * browser or the server. Nothing is kept for whoever is not signed in.
 */
public interface UnsentInput {

    int MAX_PLACE = 300;
    int MAX_FIELD = 200;

    /** By field, what the signed-in user entered at that place. */
    Map<String, String> at(String place);

    /** Puts it in place of what was entered there before; nothing is left of a field whose words are empty. */
    void keep(String place, String field, String words);

    /** It was sent, or is not wanted any more: everything at that place. */
    void forget(String place);
}
