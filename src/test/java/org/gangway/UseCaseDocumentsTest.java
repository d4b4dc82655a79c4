package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Each document in docs/use-cases is proved by a test class that carries its id, and the other way round. */
class UseCaseDocumentsTest {

    private static final Path DOCUMENTS = Path.of("docs/use-cases");
    private static final Pattern ID = Pattern.compile("^UC-\\d\\d");

    @Test
    void areEachProvedByATest() throws IOException {
        assertThat(documents()).isNotEmpty().isEqualTo(proved());
    }

    private static Set<String> documents() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files.map(file -> ID.matcher(file.getFileName().toString()))
                    .filter(java.util.regex.Matcher::find)
                    .map(java.util.regex.Matcher::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> proved() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        return scanner.findCandidateComponents("org.gangway").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> type.getAnnotation(UseCase.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
