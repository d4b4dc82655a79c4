package org.gangway.preview.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.gangway.preview.RequestSchema;
import org.gangway.preview.TermsSchema;
import org.gangway.web.ApiDescription;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to the description of the call what cannot be read from its code: bodies, examples, and who may call. */
@Component
class PreviewDescription implements OpenApiCustomizer {

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
        var body = new Schema<>().$ref(RequestSchema.PATH);
        var example = TermsSchema.exampleOfRequest();
        return new Content()
                .addMediaType(ApiDescription.JSON, new MediaType().schema(body).example(example));
    }
}
