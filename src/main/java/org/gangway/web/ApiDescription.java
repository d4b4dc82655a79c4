package org.gangway.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What the descriptions of all calls share: what the interface is called, who may call, and how problems look. */
@Component
public class ApiDescription implements OpenApiCustomizer {

    public static final String JSON = "application/json";

    private static final String PROBLEM = "application/problem+json";
    private static final String ACCOUNT = "account";
    private static final String PROGRAM = "program";

    @Override
    public void customise(OpenAPI api) {
        // by path, for the name in the request is the caller's
        api.setServers(List.of(new Server().url("/")));
        api.setInfo(new Info().title("Gangway").version("1"));
        api.getComponents()
                .addSecuritySchemes(
                        ACCOUNT,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("E-mail address and password of a local account of the portal"))
                .addSecuritySchemes(
                        PROGRAM,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token of a program, made by an administrator on the page of their company"));
    }

    /** The call needs a local account. */
    public static void forAccounts(Operation call) {
        call.addSecurityItem(new SecurityRequirement().addList(ACCOUNT));
    }

    /** The call answers {@code 422} with every fault, such as the example. */
    public static void listsFaults(Operation call, String path, String rule, String message) {
        var fault = new ObjectSchema()
                .addProperty("path", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("message", new StringSchema());
        var problem = new ObjectSchema()
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("faults", new ArraySchema().items(fault));
        var example = Map.of("path", path, "rule", rule, "message", message);
        requireNonNull(call.getResponses().get("422"))
                .setContent(new Content()
                        .addMediaType(
                                PROBLEM,
                                new MediaType()
                                        .schema(problem)
                                        .example(Map.of("status", 422, "faults", List.of(example)))));
    }
}
