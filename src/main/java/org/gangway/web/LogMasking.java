package org.gangway.web;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Masks the secrets of addresses where the log is written as JSON; where it is written as lines, its pattern does. */
public class LogMasking implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(
                String.class, value -> value == null ? null : SecretAddresses.masked(value)));
    }
}
