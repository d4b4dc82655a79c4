package org.gangway.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gangway.identity.ForEveryone;
import org.gangway.preview.JsonText;
import org.gangway.preview.Place;
import org.gangway.preview.PreviewRequest;
import org.gangway.preview.PreviewWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What given terms come to for given results; it computes from what it is sent and keeps nothing. */
@RestController
@RequestMapping("/api/settlement-previews")
class SettlementPreviews {

    static final int MOST_BYTES = 1_048_576;

    private static final Place BODY = Place.inBody("");

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ForEveryone
    @Operation(
            operationId = "previewSettlement",
            summary = "Compute what given terms come to for given results",
            description = "Computes from what is sent, month by month from the first result to the last, and keeps"
                    + " nothing. The same request gives the same bytes. At most 1 MiB.")
    @ApiResponse(responseCode = "200", description = "Every month with its lines, totals and explanation")
    @ApiResponse(responseCode = "400", description = "The body is not one JSON object")
    @ApiResponse(responseCode = "401", description = "No local account, or the wrong password")
    @ApiResponse(responseCode = "413", description = "The body is larger than 1 MiB")
    @ApiResponse(responseCode = "422", description = "Terms or results cannot be computed with: every fault is listed")
    ResponseEntity<byte[]> preview(HttpServletRequest request) throws IOException {
        var body = JsonText.read(text(request), BODY);
        var preview = PreviewRequest.preview(body, BODY);
        var json = JsonText.write(PreviewWriter.write(preview));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A body that is not read to its end. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
