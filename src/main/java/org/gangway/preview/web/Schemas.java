package org.gangway.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import org.gangway.identity.ForAnyone;
import org.gangway.preview.TermsSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The grammar of terms for whoever writes them with a program; public, as every grammar is. */
@RestController
class Schemas {

    @ForAnyone
    @GetMapping(path = "/api/schema/agreement-1.json", produces = "application/schema+json")
    @Operation(operationId = "termsSchema", summary = "JSON Schema of the terms (draft 2020-12)")
    byte[] agreement() {
        return TermsSchema.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
