package org.gangway.onboarding.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the templates that come with the portal from their files. */
final class ShippedTemplates {

    private static final String EDITION = "edition;";
    private static final Map<ShippedTemplate, ShippedTemplates> KNOWN = new ConcurrentHashMap<>();

    private final int edition;
    private final List<TemplateTask> tasks;

    private ShippedTemplates(int edition, List<TemplateTask> tasks) {
        this.edition = edition;
        this.tasks = List.copyOf(tasks);
    }

    static ShippedTemplates of(ShippedTemplate template) {
        return KNOWN.computeIfAbsent(template, ShippedTemplates::read);
    }

    private static ShippedTemplates read(ShippedTemplate template) {
        var lines = text("/onboarding-templates/" + template.name() + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        return new ShippedTemplates(
                Integer.parseInt(lines.getFirst().substring(EDITION.length())),
                lines.stream().skip(1).map(TemplateTask::ofLine).toList());
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int edition() {
        return edition;
    }

    List<TemplateTask> tasks() {
        return tasks;
    }
}
