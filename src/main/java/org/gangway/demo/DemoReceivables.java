package org.gangway.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The client's receivables as the vendor in Pune follows them up: invented, and the same at every start. */
final class DemoReceivables {

    private static final int INVOICES_A_MONTH = 60;
    private static final int DAYS_TO_PAY = 30;
    private static final int USUALLY_LATE_PERCENT = 9;
    private static final int LATE_IN_A_BAD_MONTH = 27;
    private static final String[] COUNTRIES = {"DK", "SE", "NO", "DE"};

    private final List<Invoice> invoices = new ArrayList<>();

    private record Invoice(
            String number, String customer, String country, LocalDate date, LocalDate settled, BigDecimal amount) {}

    /** Invoices of those months; many of those that fall due in a bad month are paid late. */
    DemoReceivables(YearMonth first, YearMonth last, Set<YearMonth> bad) {
        var dice = new Random(20261122);
        for (var month = first.minusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            for (var n = 1; n <= INVOICES_A_MONTH; n++) {
                invoices.add(invoice(dice, month, n, bad));
            }
        }
    }

    private static Invoice invoice(Random dice, YearMonth month, int n, Set<YearMonth> bad) {
        var date = month.atDay(1 + dice.nextInt(month.lengthOfMonth()));
        var due = date.plusDays(DAYS_TO_PAY);
        var late = dice.nextInt(100) < (bad.contains(YearMonth.from(due)) ? LATE_IN_A_BAD_MONTH : USUALLY_LATE_PERCENT);
        var settled = late ? due.plusDays(2 + dice.nextInt(24)) : due.minusDays(dice.nextInt(21));
        var number = "00" + month.toString().replace("-", "") + (n < 10 ? "0" : "") + n;
        var amount = BigDecimal.valueOf(80_000L + dice.nextInt(4_000_000), 2);
        return new Invoice(number, "K" + (1001 + dice.nextInt(48)), COUNTRIES[dice.nextInt(4)], date, settled, amount);
    }

    /** The ledger as a file, as it stood on that day. */
    String asOf(LocalDate day) {
        var file = new StringBuilder("InvoiceNumber,Customer,Country,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n");
        for (var invoice : invoices) {
            if (!invoice.date().isAfter(day)) {
                file.append(line(invoice, day));
            }
        }
        return file.toString();
    }

    private static String line(Invoice invoice, LocalDate day) {
        var settled = invoice.settled().isAfter(day) ? "" : invoice.settled().toString();
        return String.join(
                        ",",
                        invoice.number(),
                        invoice.customer(),
                        invoice.country(),
                        invoice.date().toString(),
                        invoice.date().plusDays(DAYS_TO_PAY).toString(),
                        invoice.amount().toPlainString(),
                        settled)
                + "\n";
    }
}
