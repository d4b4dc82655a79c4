package org.gangway.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gangway.identity.ForEveryone;
import org.gangway.json.CanonicalJson;
import org.gangway.preview.InputPlace;
import org.gangway.preview.JsonText;
import org.gangway.preview.PreviewRequest;
import org.gangway.preview.PreviewWriter;
import org.gangway.preview.RefusedPreview;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settlement of given results under given terms; it computes from what it is sent and keeps nothing. */
@RestController
@RequestMapping("/api/settlement-previews")
class SettlementPreviews {

    static final int MOST_BYTES = 1_048_576;

    /** Of each preview the whole answer is held in memory, and each keeps a processor busy. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final InputPlace BODY = InputPlace.inBody("");

    private final PreviewPlaces places = new PreviewPlaces(MOST_AT_ONCE, LONGEST_WAIT);

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ForEveryone
    @Operation(
            operationId = "previewSettlement",
            summary = "Compute the settlement of given results under given terms",
            description = "Computes from what is sent, month by month from the first result to the last, and keeps"
                    + " nothing. The same request gives the same bytes. At most 1 MiB; at most"
                    + " 200 service levels, 240 months, and 5,000 service levels by months.")
    @ApiResponse(responseCode = "200", description = "Every month with its lines, totals and explanation")
    @ApiResponse(responseCode = "400", description = "The body is not one JSON object")
    @ApiResponse(responseCode = "401", description = "No local account, or the wrong password")
    @ApiResponse(responseCode = "413", description = "The body is larger than 1 MiB")
    @ApiResponse(responseCode = "422", description = "Terms or results cannot be computed with: every fault is listed")
    @ApiResponse(responseCode = "500", description = "A fault of the portal; nothing was computed")
    @ApiResponse(responseCode = "503", description = "Too many previews are computed just now: try again")
    ResponseEntity<byte[]> preview(HttpServletRequest request) throws IOException {
        var text = text(request);
        var json = places.compute(() -> json(text));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    static String json(String text) {
        try {
            var preview = PreviewRequest.preview(JsonText.read(text, BODY), BODY);
            return CanonicalJson.write(PreviewWriter.write(preview));
        } catch (RefusedPreview refused) {
            throw refused;
        } catch (RuntimeException unexpected) {
            throw new Unexpected(unexpected);
        }
    }

    private static String text(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What should not be: neither a preview nor anything that the caller could mend. */
    static final class Unexpected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unexpected(RuntimeException cause) {
            super(cause);
        }
    }

    /** A body that is not read to its end. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
