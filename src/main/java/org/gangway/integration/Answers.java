package org.gangway.integration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.json.CanonicalJson;
import org.gangway.shared.Money;
import org.gangway.shared.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How calls answer: as JSON that is the same for the same content, with a tag by which a program sees that nothing changed. */
final class Answers {

    private Answers() {}

    static ResponseEntity<byte[]> json(Map<String, ?> content) {
        return text(CanonicalJson.write(content));
    }

    static ResponseEntity<byte[]> text(String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Sha256.hex(json))
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Decimals as text, so that no program on the way makes binary fractions of them. */
    static Map<String, Object> money(Money money) {
        var members = new LinkedHashMap<String, Object>();
        members.put("amount", money.amount().toPlainString());
        members.put("currency", money.currency().getCurrencyCode());
        return members;
    }
}
