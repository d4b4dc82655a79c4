package org.gangway.agreement.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gangway.agreement.terms.ContractDocument;
import org.gangway.agreement.terms.TermsCheck;
import org.gangway.json.CanonicalJson;
import org.gangway.language.Text;
import org.gangway.measure.Metric;

/**
 * Reads templates. They are written as documents of terms are, without what depends on the engagement: the currency and, in its
 * language, the names of service levels.
 */
final class TermsTemplateReader {

    private final Currency currency;
    private final Function<Text, String> words;

    /** @param words says the names of service levels */
    TermsTemplateReader(Currency currency, Function<Text, String> words) {
        this.currency = currency;
        this.words = words;
    }

    TermsTemplate read(TermsTemplateKind kind) {
        var terms = ContractDocument.read(document(kind));
        var template = new TermsTemplate(
                kind, terms.serviceLevels(), terms.incentive(), Objects.requireNonNull(terms.settlement()));
        TermsCheck.of(currency, template.values()).requireFit();
        return template;
    }

    private Map<String, Object> document(TermsTemplateKind kind) {
        var document = new LinkedHashMap<>(CanonicalJson.read(text(kind)));
        var levels = objects(document, "serviceLevels");
        var metrics = new LinkedHashMap<String, Metric>();
        levels.forEach(level -> {
            metrics.put(id(level, "id"), Metric.ofCode(id(level, "metric")));
            level.put("name", name(id(level, "id")));
        });
        var incentive = new LinkedHashMap<>(object(Objects.requireNonNull(document.get("incentive"))));
        var incentives = objects(incentive, "serviceLevels");
        incentives.forEach(level -> {
            var id = id(level, "serviceLevel");
            level.put("name", name(id));
            level.put(
                    "better",
                    Objects.requireNonNull(metrics.get(id), id).direction().name());
        });
        incentive.put("currency", currency.getCurrencyCode());
        incentive.put("serviceLevels", incentives);
        document.put("format", ContractDocument.FORMAT);
        document.put("effectiveFrom", LocalDate.EPOCH.toString());
        document.put("serviceLevels", levels);
        document.put("incentive", incentive);
        return document;
    }

    private String name(String level) {
        return words.apply(new Text("agreement.template.level." + level));
    }

    private static String id(Map<String, Object> level, String member) {
        return String.valueOf(level.get(member));
    }

    private static List<Map<String, Object>> objects(Map<String, Object> whole, String member) {
        var objects = new ArrayList<Map<String, Object>>();
        ((List<?>) Objects.requireNonNull(whole.get(member), member))
                .forEach(one -> objects.add(new LinkedHashMap<>(object(one))));
        return objects;
    }

    @SuppressWarnings("unchecked") // what JSON calls an object
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    private static String text(TermsTemplateKind kind) {
        var file = "/terms-templates/" + kind.key() + ".json";
        try (var in = TermsTemplateReader.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
