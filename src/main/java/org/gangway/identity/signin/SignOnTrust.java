package org.gangway.identity.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For whom a provider may vouch: {@code gangway.signon.<registration>}.
 *
 * @param domains of mail addresses, such as {@code tangbjerg.example}; without any it vouches for nobody who is not linked to it already
 * @param unverified whether it is believed where it does not say that it verified the address: Entra ID never does
 * @param only whether whoever has such an address comes in by it alone, and not with a password of the portal
 */
record SignOnTrust(
        @DefaultValue List<String> domains,
        @DefaultValue("false") boolean unverified,
        @DefaultValue("false") boolean only) {

    boolean covers(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1);
        return domains.stream().anyMatch(mine -> mine.toLowerCase(Locale.ROOT).equals(domain.toLowerCase(Locale.ROOT)));
    }
}
