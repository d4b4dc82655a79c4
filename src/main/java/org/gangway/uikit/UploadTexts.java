package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What a field for files says while a file comes in, or when it does not. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * In the language of the page.
     *
     * @param tooLarge what is said of a file that is larger than allowed
     */
    public static UploadI18N of(Text tooLarge) {
        var uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say(Msg.performance_upload_connecting()))
                        .setStalled(say(Msg.performance_upload_stalled()))
                        .setProcessing(say(Msg.performance_upload_processing()))
                        .setHeld(say(Msg.performance_upload_held())))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say(Msg.performance_upload_failed()))
                        .setUnexpectedServerError(say(Msg.performance_upload_failed()))
                        .setForbidden(say(Msg.common_no_access())));
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say(Msg.performance_upload_one_file()))
                        .setFileIsTooBig(say(tooLarge))
                        .setIncorrectFileType(say(Msg.performance_upload_failed())))
                .setUploading(uploading)
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"));
    }
}
