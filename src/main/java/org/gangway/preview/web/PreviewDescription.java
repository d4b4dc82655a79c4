package org.gangway.preview.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.preview.TermsSchema;
import org.gangway.web.ApiDescription;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to the description of the call what cannot be read from its code: bodies, examples, and who may call. */
@Component
class PreviewDescription implements OpenApiCustomizer {

    private static final String DECIMAL = "-?[0-9]{1,18}([.][0-9]{1,18})?";

    @Override
    public void customise(OpenAPI api) {
        var preview =
                requireNonNull(api.getPaths().get("/api/settlement-previews")).getPost();
        ApiDescription.forAccounts(preview);
        preview.setRequestBody(new RequestBody().required(true).content(request()));
        ApiDescription.listsFaults(
                preview,
                "terms.incentive.serviceLevels[0].credit.kind",
                "json.kind-unknown",
                "There is no kind “halfAllocation”.");
    }

    private static Content request() {
        var terms = new Schema<>().$ref("/api/schema/agreement-1.json");
        var body = new ObjectSchema()
                .addProperty("terms", new Schema<>().oneOf(List.of(terms, new ArraySchema().items(terms))))
                .addProperty("results", new ArraySchema().items(row()))
                .addProperty("events", new ArraySchema().items(event()))
                .addProperty("period", month().description("the only month that is asked for"))
                .required(List.of("terms", "results"));
        body.setAdditionalProperties(false);
        var example = TermsSchema.exampleOfRequest();
        return new Content()
                .addMediaType(ApiDescription.JSON, new MediaType().schema(body).example(example));
    }

    private static Schema<?> event() {
        return new Schema<>()
                .oneOf(List.of(
                        event("delivery", List.of("deliverable", "due"))
                                .addProperty("deliverable", new StringSchema().description("its key in the terms"))
                                .addProperty("due", instant())
                                .addProperty("deliveredAt", instant().description("absent while it is missing"))
                                .addProperty("zone", new StringSchema().description("where the month ends; else UTC"))
                                .addProperty("relieved", new BooleanSchema()),
                        event("commonCause", List.of("cause", "serviceLevels"))
                                .addProperty("cause", new StringSchema())
                                .addProperty("serviceLevels", new ArraySchema().items(new StringSchema()))
                                .addProperty("chosen", new StringSchema().description("whose credit is given")),
                        event("relief", List.of("serviceLevel"))
                                .addProperty("serviceLevel", new StringSchema().description("key or exact name"))));
    }

    private static Schema<?> event(String kind, List<String> required) {
        var event = new ObjectSchema()
                .addProperty("period", month())
                .addProperty("kind", new StringSchema()._enum(List.of(kind)))
                .required(Stream.concat(Stream.of("period", "kind"), required.stream())
                        .toList());
        event.setAdditionalProperties(false);
        return event;
    }

    private static Schema<?> instant() {
        return new StringSchema().format("date-time").example("2026-03-10T12:00:00Z");
    }

    private static Schema<?> row() {
        var row = new ObjectSchema()
                .addProperty("period", month())
                .addProperty(
                        "serviceLevel", new StringSchema().description("key, exact name, charges, or late-reports"))
                .addProperty("numerator", decimal())
                .addProperty("denominator", decimal())
                .addProperty("value", decimal())
                .addProperty(
                        "incidents",
                        new Schema<Integer>()
                                .type("integer")
                                .minimum(BigDecimal.ZERO)
                                .maximum(BigDecimal.valueOf(LevelResult.MOST_INCIDENTS)))
                .addProperty("cause", new StringSchema().description("levels with the same cause failed together"))
                .addProperty("status", new StringSchema()._enum(List.of("reported", "no-figures", "late", "relieved")))
                .required(List.of("period", "serviceLevel"));
        row.setAdditionalProperties(false);
        return row;
    }

    private static Schema<?> month() {
        return new StringSchema().pattern("[0-9]{4}-[0-9]{2}").example("2026-03");
    }

    private static Schema<?> decimal() {
        return new StringSchema().pattern(DECIMAL);
    }
}
