package org.gangway.document;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.regex.Pattern;

/** Prints words without the marks of their direction: those have done their work by then, and some fonts have a sign for them. */
final class DirectedWords extends PdfBoxTextRenderer {

    private static final Pattern MARKS = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    public void drawString(OutputDevice device, String words, float x, float y) {
        super.drawString(device, bare(words), x, y);
    }

    @Override
    public void drawString(OutputDevice device, String words, float x, float y, JustificationInfo info) {
        super.drawString(device, bare(words), x, y, info);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String words) {
        return super.getWidth(context, font, bare(words));
    }

    private static String bare(String words) {
        return MARKS.matcher(words).replaceAll("");
    }
}
