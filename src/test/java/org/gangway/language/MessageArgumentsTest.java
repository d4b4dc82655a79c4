package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The order of the arguments of messages. It follows the English sentence, and arguments of the same type can be swapped
 * without a compiler noticing: whoever rewords a sentence so that its order changes looks at every call of the message, and
 * writes the new order into {@code message-arguments.txt}.
 */
class MessageArgumentsTest {

    @Test
    void keepTheirOrder() throws IOException {
        var now = Arrays.stream(Msg.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() > 1)
                .map(MessageArgumentsTest::line)
                .sorted()
                .toList();

        assertThat(now).containsExactlyElementsOf(written());
    }

    private static String line(Method message) {
        return Arrays.stream(message.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.joining(", ", message.getName() + "(", ")"));
    }

    private static List<String> written() throws IOException {
        try (var file = MessageArgumentsTest.class.getResourceAsStream("message-arguments.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
