package vn.namro.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with one line, the least that the intake takes for a document. */
final class SmallPdf {

	private SmallPdf() {
	}

	/** @param line plain letters; others are left out */
	static byte[] saying(String line) {
		String page = "BT /F1 12 Tf 72 720 Td (" + line.replaceAll("[^ -~]|[()\\\\]", "") + ") Tj ET";
		List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
				"<</Length " + page.length() + ">>stream\n" + page + "\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < objects.size(); i++) {
			starts.add(pdf.length());
			pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int table = pdf.length();
		pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
		starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
		pdf.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
		return pdf.toString().getBytes(StandardCharsets.US_ASCII);
	}

}
