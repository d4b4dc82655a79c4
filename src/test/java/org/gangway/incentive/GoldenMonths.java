package org.gangway.incentive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.json.FieldFault;
import org.gangway.shared.Sha256;

/**
 * Writes the golden files anew: random terms, months and statements, as few as have every member and kind that so many
 * random ones have. To be run only where the bytes are meant to change; decision 15 then says so.
 */
final class GoldenMonths {

    static final Path FOLDER = Path.of("src/test/resources/golden");
    static final String SUMS = "SHA256SUMS";
    static final String SPOILT = "spoilt.json";

    private static final int SEEDS = 600;
    private static final int SPOILT_DOCUMENTS = 60;

    private GoldenMonths() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        var texts = new TreeMap<String, String>();
        var seen = new HashSet<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var any = AnyMonth.of(seed, seed % 2 == 0 ? RepeatTiming.AFTER_CAPS : RepeatTiming.BEFORE_CAPS);
            var documents = Map.of(
                    "schedule", TermsCodec.write(any.schedule()),
                    "input", StatementCodec.write(any.input()),
                    "statement", StatementCodec.write(any.settle()));
            var members = new HashSet<String>();
            documents.forEach((name, document) -> collect(name, document, members));
            if (seen.addAll(members)) {
                var number = String.format(Locale.ROOT, "%03d", seed);
                documents.forEach(
                        (name, document) -> texts.put(number + "." + name + ".json", CanonicalJson.write(document)));
            }
        }
        texts.put(SPOILT, CanonicalJson.write(Map.of("documents", spoilt())));
        var sums = new StringBuilder();
        for (var text : texts.entrySet()) {
            Files.writeString(FOLDER.resolve(text.getKey()), text.getValue());
            sums.append(Sha256.hex(text.getValue()))
                    .append("  ")
                    .append(text.getKey())
                    .append('\n');
        }
        Files.writeString(FOLDER.resolve(SUMS), sums);
    }

    /** Each member by the kind or name of its object. */
    private static void collect(String owner, Object json, Set<String> members) {
        if (json instanceof Map<?, ?> map) {
            var named = map.get("kind") instanceof String kind ? owner + ":" + kind : owner;
            members.add(named);
            map.forEach((name, value) -> {
                if (!name.equals("explanation") && !name.equals("serviceLevel")) {
                    members.add(named + "." + name);
                    collect(String.valueOf(name), value, members);
                }
            });
        } else if (json instanceof List<?> list) {
            list.forEach(element -> collect(owner, element, members));
        }
    }

    private static List<Object> spoilt() {
        var documents = new ArrayList<Object>();
        for (int seed = 0; seed < SPOILT_DOCUMENTS; seed++) {
            var document = Spoilt.of(TermsCodec.write(AnySchedule.of(Dice.of(seed))), Dice.of(seed));
            documents.add(Map.of("document", document, "faults", faults(document)));
        }
        return documents;
    }

    /** Place and rule of each. */
    static List<String> faults(Map<?, ?> document) {
        try {
            TermsCodec.readSchedule(document);
            return List.of();
        } catch (InvalidSchedule unreadable) {
            return unreadable.faults().stream().map(GoldenMonths::text).toList();
        }
    }

    private static String text(FieldFault fault) {
        return fault.path() + " " + fault.rule();
    }
}
