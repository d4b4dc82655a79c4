package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.language.TestTexts;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class UblXmlTest {

    static Stream<Arguments> everyNote() {
        return Stream.of(NoteFixtures.creditNote(), NoteFixtures.bonusInvoice(), NoteFixtures.yenNote())
                .flatMap(note -> Stream.of(NoteProfile.values()).map(profile -> Arguments.of(note, profile)));
    }

    @ParameterizedTest
    @MethodSource("everyNote")
    void satisfiesTheSchemaWhenItIsReadBack(Note note, NoteProfile profile) {
        var faults = new ErrorList();
        var bytes = write(note, profile);

        var read = note.kind() == NoteKind.CREDIT_NOTE
                ? UBL21Marshaller.creditNote().setCollectErrors(faults).read(bytes)
                : UBL21Marshaller.invoice().setCollectErrors(faults).read(bytes);

        assertThat(read).isNotNull();
        assertThat(faults).isEmpty();
    }

    /** BR-CO-10, BR-CO-13, BR-CO-15, BR-CO-16, BR-CO-14 and the sum of each line. */
    @ParameterizedTest
    @MethodSource("everyNote")
    void addsUp(Note note, NoteProfile profile) throws Exception {
        var xml = parsed(write(note, profile));
        var total = note.total().amount();
        var tax = amount(xml, "/*/*[local-name()='TaxTotal']/*[local-name()='TaxAmount']");

        assertThat(amounts(xml, "//*[local-name()='Price']/*[local-name()='PriceAmount']"))
                .allSatisfy(price -> assertThat(price).isNotNegative());
        assertThat(sum(xml, "/*/*[contains(local-name(),'Line')]/*[local-name()='LineExtensionAmount']"))
                .isEqualByComparingTo(total);
        assertThat(quantityTimesPrice(xml))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(lines(note));
        assertThat(total(xml, "LineExtensionAmount")).isEqualByComparingTo(total);
        assertThat(tax).isZero();
        assertThat(total(xml, "TaxExclusiveAmount"))
                .isEqualByComparingTo(profile == NoteProfile.PEPPOL ? total : BigDecimal.ZERO);
        assertThat(total(xml, "TaxInclusiveAmount")).isEqualByComparingTo(total.add(tax));
        assertThat(total(xml, "PayableAmount")).isEqualByComparingTo(total).isPositive();
        assertThat(sum(xml, "/*/*[local-name()='TaxTotal']/*/*[local-name()='TaxableAmount']"))
                .isEqualByComparingTo(total);
    }

    @Test
    void comesToTheSumOfItsLines() {
        assertThat(NoteFixtures.creditNote().total().amount()).isEqualByComparingTo("31654.33");
        assertThat(NoteFixtures.bonusInvoice().total().amount()).isEqualByComparingTo("7999.99");
    }

    @Test
    void writesAPeppolCreditNoteWithReverseCharge() throws Exception {
        var xml = parsed(write(NoteFixtures.creditNote(), NoteProfile.PEPPOL));

        assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("CreditNote");
        assertThat(text(xml, "/*/*[local-name()='CustomizationID']"))
                .isEqualTo("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");
        assertThat(text(xml, "/*/*[local-name()='ProfileID']"))
                .isEqualTo("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        assertThat(text(xml, "/*/*[local-name()='CreditNoteTypeCode']")).isEqualTo("381");
        assertThat(text(xml, "/*/*[local-name()='BuyerReference']")).isEqualTo("Month-end close");
        assertThat(text(xml, supplier("EndpointID/@schemeID"))).isEqualTo("0088");
        assertThat(text(xml, customer("EndpointID/@schemeID"))).isEqualTo("0184");
        assertThat(text(xml, customer("EndpointID"))).isEqualTo("DK12345678");
        assertThat(text(xml, customer("PartyLegalEntity']/*[local-name()='CompanyID/@schemeID")))
                .isEqualTo("0184");
        assertThat(text(xml, "//*[local-name()='TaxSubtotal']/*[local-name()='TaxCategory']/*[local-name()='ID']"))
                .isEqualTo("AE");
        assertThat(text(xml, "//*[local-name()='TaxExemptionReasonCode']")).isEqualTo("VATEX-EU-AE");
        assertThat(text(xml, "//*[local-name()='TaxExemptionReason']")).startsWith("Reverse charge");
        // BR-CO-09: a number without the letters of the country is no VAT number but a local one
        assertThat(text(xml, supplier("PartyTaxScheme']/*[local-name()='TaxScheme']/*[local-name()='ID")))
                .isEqualTo("TAX");
        assertThat(text(xml, customer("PartyTaxScheme']/*[local-name()='TaxScheme']/*[local-name()='ID")))
                .isEqualTo("VAT");
    }

    @Test
    void saysNoTaxNumberAndNoRateOutsideTheScope() throws Exception {
        var xml = parsed(write(NoteFixtures.bonusInvoice(), NoteProfile.PEPPOL));

        assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("Invoice");
        assertThat(text(xml, "/*/*[local-name()='InvoiceTypeCode']")).isEqualTo("380");
        assertThat(nodes(xml, "//*[local-name()='PartyTaxScheme']").getLength()).isZero();
        assertThat(nodes(xml, "//*[local-name()='Percent']").getLength()).isZero();
        assertThat(text(xml, "//*[local-name()='TaxExemptionReasonCode']")).isEqualTo("VATEX-EU-O");
        assertThat(text(xml, supplier("PartyLegalEntity']/*[local-name()='CompanyID")))
                .isEqualTo("87654321");
    }

    @Test
    void writesTheDanishFormWithItsOwnSchemes() throws Exception {
        var xml = parsed(write(NoteFixtures.creditNote(), NoteProfile.OIOUBL));

        assertThat(text(xml, "/*/*[local-name()='UBLVersionID']")).isEqualTo("2.1");
        assertThat(text(xml, "/*/*[local-name()='CustomizationID']")).isEqualTo("OIOUBL-2.1");
        assertThat(text(xml, "/*/*[local-name()='ProfileID']/@schemeAgencyID")).isEqualTo("320");
        assertThat(text(xml, customer("EndpointID"))).isEqualTo("DK12345678");
        assertThat(text(xml, customer("EndpointID/@schemeID"))).isEqualTo("DK:CVR");
        assertThat(text(xml, supplier("EndpointID/@schemeID"))).isEqualTo("GLN");
        assertThat(text(xml, customer("PartyLegalEntity']/*[local-name()='CompanyID/@schemeID")))
                .isEqualTo("DK:CVR");
        assertThat(text(xml, supplier("PartyLegalEntity']/*[local-name()='CompanyID/@schemeID")))
                .isEqualTo("ZZZ");
        assertThat(text(xml, customer("PostalAddress']/*[local-name()='AddressFormatCode")))
                .isEqualTo("StructuredLax");
        assertThat(text(xml, "//*[local-name()='TaxCategory']/*[local-name()='ID']"))
                .isEqualTo("ReverseCharge");
        assertThat(nodes(xml, "/*/*[contains(local-name(),'Line')]/*[local-name()='TaxTotal']")
                        .getLength())
                .isEqualTo(4);
    }

    @Test
    void keepsLettersOfEveryAlphabetAndMarksOfMarkup() throws Exception {
        var bytes = write(NoteFixtures.creditNote(), NoteProfile.PEPPOL);
        var xml = parsed(bytes);

        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("<æøå>");
        assertThat(text(xml, supplier("PartyLegalEntity']/*[local-name()='RegistrationName")))
                .isEqualTo("सह्याद्रि लेजर Pvt. Ltd.");
        assertThat(text(xml, customer("PartyLegalEntity']/*[local-name()='RegistrationName")))
                .isEqualTo("Nordlys Handel A/S & Søn");
        assertThat(text(xml, customer("PostalAddress']/*[local-name()='StreetName")))
                .isEqualTo("Ågade <3>");
        assertThat(text(xml, "/*/*[local-name()='CreditNoteLine'][2]/*[local-name()='Item']/*[local-name()='Name']"))
                .isEqualTo("Bogføring <æøå> & मिलान");
    }

    @Test
    void countsInTheMinorUnitsOfItsCurrency() throws Exception {
        var xml = parsed(write(NoteFixtures.yenNote(), NoteProfile.PEPPOL));

        assertThat(text(xml, "//*[local-name()='PayableAmount']")).isEqualTo("28801");
        assertThat(text(xml, "//*[local-name()='PayableAmount']/@currencyID")).isEqualTo("JPY");
        assertThat(text(xml, "/*/*[local-name()='ID']")).isEqualTo("DRAFT-2026-03");
        assertThat(text(xml, "/*/*[local-name()='Note']")).startsWith("DRAFT.");
    }

    @Test
    void writesTwoDecimalsInTheDanishFormWhateverTheCurrency() throws Exception {
        var xml = parsed(write(NoteFixtures.yenNote(), NoteProfile.OIOUBL));

        assertThat(text(xml, "//*[local-name()='PayableAmount']")).isEqualTo("28801.00");
    }

    @Test
    void knowsNoCurrencyWithThreeDecimals() {
        assertThat(NoteProfile.values())
                .noneMatch(profile -> profile.writes(Currency.getInstance("KWD")))
                .allMatch(profile -> profile.writes(Currency.getInstance("DKK")));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(write(NoteFixtures.creditNote(), NoteProfile.OIOUBL))
                .isEqualTo(write(NoteFixtures.creditNote(), NoteProfile.OIOUBL));
    }

    @Test
    void saysWhatIsMissing() {
        var bare = new InvoicingParty(NoteFixtures.client().id(), "Nordlys Handel", "DK", InvoicingDetails.NONE);
        var note = NoteFixtures.creditNote();
        var lacking = new Note(
                note.kind(), null, "Close", note.month(), note.day(), note.vendor(), bare, note.tax(), note.lines());

        var gaps = NoteGaps.of(lacking, NoteProfile.PEPPOL);

        assertThat(gaps)
                .containsExactly(new NoteStanding.Gap(
                        "Nordlys Handel",
                        List.of(
                                NoteDetail.REGISTRATION_NUMBER,
                                NoteDetail.ELECTRONIC_ADDRESS,
                                NoteDetail.STREET,
                                NoteDetail.CITY)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> NoteGaps.refuseAny(gaps))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("invoicing.note-details-missing"));
    }

    @Test
    void decidesByTheSumWhoOwesWhom() {
        var credit = NoteFixtures.line(NoteReason.CREDIT, "A", "100.00");
        var bonus = NoteFixtures.line(NoteReason.BONUS, "B", "-250.00");

        assertThat(Note.kind(List.of(credit))).contains(NoteKind.CREDIT_NOTE);
        assertThat(Note.kind(List.of(credit, bonus))).contains(NoteKind.BONUS_INVOICE);
        assertThat(Note.kind(List.of(credit, credit.negated()))).isEmpty();
        assertThat(Note.kind(List.of())).isEmpty();
        assertThat(Note.facing(NoteKind.BONUS_INVOICE, List.of(credit, bonus)))
                .extracting(line -> line.amount().amount().toPlainString())
                .containsExactly("-100.00", "250.00");
    }

    private static byte[] write(Note note, NoteProfile profile) {
        return UblXml.write(note, profile, text -> TestTexts.texts().say(text, TestTexts.INDIAN));
    }

    private static Document parsed(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String supplier(String path) {
        return "//*[local-name()='AccountingSupplierParty']/*" + local(path);
    }

    private static String customer(String path) {
        return "//*[local-name()='AccountingCustomerParty']/*" + local(path);
    }

    private static String local(String path) {
        var attribute = path.indexOf("/@");
        return attribute < 0
                ? "/*[local-name()='" + path + "']"
                : "/*[local-name()='" + path.substring(0, attribute) + "']" + path.substring(attribute);
    }

    private static BigDecimal total(Document xml, String name) throws Exception {
        return amount(xml, "/*/*[local-name()='LegalMonetaryTotal']/*[local-name()='" + name + "']");
    }

    private static List<BigDecimal> lines(Note note) {
        return note.lines().stream().map(line -> line.amount().amount()).toList();
    }

    private static List<BigDecimal> quantityTimesPrice(Document xml) throws Exception {
        var quantities = amounts(xml, "//*[local-name()='CreditedQuantity'] | //*[local-name()='InvoicedQuantity']");
        var prices = amounts(xml, "//*[local-name()='PriceAmount']");
        var products = new ArrayList<BigDecimal>();
        for (var i = 0; i < quantities.size(); i++) {
            products.add(quantities.get(i).multiply(prices.get(i)));
        }
        return products;
    }

    private static BigDecimal sum(Document xml, String path) throws Exception {
        return amounts(xml, path).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Document xml, String path) throws Exception {
        return new BigDecimal(text(xml, path));
    }

    private static List<BigDecimal> amounts(Document xml, String path) throws Exception {
        var nodes = nodes(xml, path);
        var amounts = new ArrayList<BigDecimal>();
        for (var i = 0; i < nodes.getLength(); i++) {
            amounts.add(new BigDecimal(nodes.item(i).getTextContent()));
        }
        return amounts;
    }

    private static String text(Document xml, String path) throws Exception {
        return Objects.requireNonNull(XPathFactory.newInstance().newXPath().evaluate(path, xml));
    }

    private static NodeList nodes(Document xml, String path) throws Exception {
        return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, xml, XPathConstants.NODESET);
    }
}
