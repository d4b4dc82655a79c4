package org.gangway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

@Embeddable
public record PartyName(@Column(name = "name") String value) {

    public static final int MAX_LENGTH = 120;

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "amba",
            "aps",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "is",
            "kg",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "oy",
            "oyj",
            "plc",
            "private",
            "pte",
            "pvt",
            "sa",
            "sas",
            "sia",
            "sl",
            "spa",
            "spzoo",
            "srl",
            "tov",
            "uab");

    public PartyName {
        value = WrittenText.line(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new RuleViolation("identity.party-name-length", Map.of("max", MAX_LENGTH));
        }
    }

    /** Whether both name the same company, however they write blanks, signs, capitals and its legal form. */
    public boolean isLike(PartyName other) {
        return essence().equals(other.essence());
    }

    private List<String> essence() {
        var words = List.of(value.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})[./](?=\\p{L})", "")
                .split("[^\\p{L}\\p{N}]+"));
        var meant = words.stream()
                .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                .toList();
        return meant.isEmpty() ? words : meant;
    }
}
