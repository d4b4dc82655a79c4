package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Who needs many others to do its work does more than one thing. */
class CollaboratorsTest {

    private static final int MOST = 7;

    @Test
    void areAtMostSeven() {
        var components = ImportedCode.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class))
                .collect(Collectors.toSet());

        assertThat(components).hasSizeGreaterThan(100);
        assertThat(components.stream()
                        .filter(type -> collaborators(type) > MOST)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static int collaborators(JavaClass type) {
        return type.getConstructors().stream()
                .mapToInt(constructor -> constructor.getRawParameterTypes().size())
                .max()
                .orElse(0);
    }
}
