package vn.namro.papers.officefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * Marks texts that begin like a formula as texts (the apostrophe that Excel shows in the edit line), so that they stay texts
 * when somebody edits the cell.
 */
public final class QuotedStyles {

	private static final String FIRST_OF_FORMULA = "=+-@\t\r\n";

	private final Markup styles;

	private final Map<String, String> quoted = new HashMap<>();

	public QuotedStyles(Markup styles) {
		this.styles = styles;
	}

	public Markup markup() {
		return this.styles;
	}

	public void quoteIfNeeded(Element cell) {
		String text = cell.getTextContent();
		if (this.styles != null && !text.isEmpty() && FIRST_OF_FORMULA.indexOf(text.charAt(0)) >= 0) {
			cell.setAttribute("s", this.quoted.computeIfAbsent(cell.getAttribute("s").isEmpty() ? "0" : cell.getAttribute("s"), this::quote));
		}
	}

	private String quote(String style) {
		Element formats = this.styles.all("cellXfs").get(0);
		List<Element> all = Markup.children(formats, "xf");
		Element copy = (Element) all.get(Integer.parseInt(style)).cloneNode(true);
		copy.setAttribute("quotePrefix", "1");
		formats.appendChild(copy);
		formats.setAttribute("count", String.valueOf(all.size() + 1));
		return String.valueOf(all.size());
	}

}
