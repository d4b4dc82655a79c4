package org.gangway.incentive.fee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.json.CanonicalJson;
import org.junit.jupiter.api.Assumptions;

/** Worked examples that are kept beside the project; tests that need them are left out where they are not there. */
final class CommercialCases {

    private static final Path FILE = Path.of("../shared/design/commercial-cases.json");

    private CommercialCases() {}

    static Map<?, ?> of(String id) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(FILE));
        return list(CanonicalJson.read(Files.readString(FILE)), "cases").stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> id.equals(one.get("id")))
                .findFirst()
                .orElseThrow();
    }

    static Map<?, ?> map(Map<?, ?> of, String... names) {
        Map<?, ?> found = of;
        for (var name : names) {
            found = (Map<?, ?>) Objects.requireNonNull(found.get(name), name);
        }
        return found;
    }

    static List<?> list(Map<?, ?> of, String name) {
        return (List<?>) Objects.requireNonNull(of.get(name), name);
    }

    static String text(Map<?, ?> of, String name) {
        return String.valueOf(Objects.requireNonNull(of.get(name), name));
    }
}
