package org.gangway.invoicing;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller.UBL21JAXBMarshaller;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.gangway.language.Text;

/** Notes as XML that the schema of UBL 2.1 accepts. */
final class UblXml {

    private UblXml() {}

    static byte[] write(Note note, NoteProfile profile, Function<Text, String> say) {
        var parts = new UblParts(note, profile, say);
        return switch (note.kind()) {
            case CREDIT_NOTE -> new UblCreditNote(note, parts).bytes();
            case BONUS_INVOICE -> new UblInvoice(note, parts).bytes();
        };
    }

    static <T> byte[] bytes(UBL21JAXBMarshaller<T> marshaller, T document) {
        var faults = new ErrorList();
        marshaller.setCollectErrors(faults);
        marshaller.setFormattedOutput(true);
        var bytes = new ByteArrayOutputStream();
        if (marshaller.write(document, bytes).isFailure() || faults.containsAtLeastOneError()) {
            throw new IllegalStateException("not UBL 2.1: " + faults);
        }
        return bytes.toByteArray();
    }
}
