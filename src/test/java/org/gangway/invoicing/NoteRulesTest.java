package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.oioubl.OIOUBLValidation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gangway.language.TestTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes by the published business rules: those of EN 16931 and Peppol BIS Billing 3, and those of OIOUBL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteRulesTest {

    private final ValidationExecutorSetRegistry<IValidationSourceXML> rules = new ValidationExecutorSetRegistry<>();

    @BeforeAll
    void readRules() {
        EN16931Validation.initEN16931(rules);
        PeppolValidation.initStandard(rules);
        OIOUBLValidation.initOIOUBL(rules);
    }

    @ParameterizedTest
    @MethodSource("org.gangway.invoicing.UblXmlTest#everyNote")
    void breaksNone(Note note, NoteProfile profile) throws Exception {
        assertThat(broken(written(note, profile), note.kind(), profile)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noticeTotalThatIsNotTheSum(NoteProfile profile) throws Exception {
        var sound = new String(written(NoteFixtures.creditNote(), profile), StandardCharsets.UTF_8);
        var wrong = sound.replaceAll("(?<=PayableAmount currencyID=\"DKK\">)31654.33", "31654.34");

        assertThat(wrong).isNotEqualTo(sound);
        assertThat(broken(wrong.getBytes(StandardCharsets.UTF_8), NoteKind.CREDIT_NOTE, profile))
                .isNotEmpty();
    }

    private static byte[] written(Note note, NoteProfile profile) {
        return UblXml.write(note, profile, text -> TestTexts.texts().say(text, TestTexts.INDIAN));
    }

    private List<String> broken(byte[] xml, NoteKind kind, NoteProfile profile) throws Exception {
        var danish = profile == NoteProfile.OIOUBL;
        var document = kind == NoteKind.CREDIT_NOTE ? danish ? "credit-note" : "creditnote" : "invoice";
        var set = Objects.requireNonNull(
                rules.getLatestReleaseVersion(danish ? "dk.oioubl" : "eu.peppol.bis3", document, Set.of()), document);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(),
                        set,
                        ValidationSourceXML.create(document, read),
                        Locale.ENGLISH)
                .getAllFailures()
                .stream()
                .map(fault -> fault.getErrorID() + " " + fault.getErrorText(Locale.ENGLISH))
                .toList();
    }
}
