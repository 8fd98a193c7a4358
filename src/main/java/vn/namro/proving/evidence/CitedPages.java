package vn.namro.proving.evidence;

import java.util.List;
import java.util.regex.Pattern;

import vn.namro.platform.input.InvalidInputException;

/** Pages as people write them ({@code 12}, {@code 3-5}, {@code 1, 4-6}), held against the file that is to have them. */
final class CitedPages {

	private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}(\\s*[-–]\\s*\\d{1,5})?(\\s*[,;]\\s*\\d{1,5}(\\s*[-–]\\s*\\d{1,5})?)*");

	private static final int LONGEST = 100;

	private static final int SHOWN = 40;

	private CitedPages() {
	}

	/** Adds a complaint where the text names no pages; null names none and is right. */
	static void check(String text, List<String> complaints) {
		if (text == null) {
			return;
		}
		if (text.length() > LONGEST || !WRITTEN.matcher(text).matches()) {
			complaints.add("Trang '" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "' không hợp lệ; ghi như 12 hoặc 3-5 hoặc 1, 4-6.");
			return;
		}
		for (String range : text.split("[,;]")) {
			String[] ends = range.split("[-–]");
			int first = Integer.parseInt(ends[0].strip());
			if (first == 0) {
				complaints.add("Không có trang 0; trang được đếm từ 1.");
			}
			else if (Integer.parseInt(ends[ends.length - 1].strip()) < first) {
				complaints.add("Trang '" + range.strip() + "' ghi ngược; hãy ghi trang nhỏ trước.");
			}
		}
	}

	/**
	 * @param mediaType of the file; only of PDF and pictures is the number of pages certain
	 * @param count how many pages the file has, null where that is not known
	 * @throws InvalidInputException for a page that the file does not have
	 */
	static void requireInside(String text, String mediaType, Integer count) {
		if (text == null || count == null || !mediaType.equals("application/pdf") && !mediaType.startsWith("image/")) {
			return;
		}
		for (String number : text.split("\\D+")) {
			if (!number.isEmpty() && Integer.parseInt(number) > count) {
				throw new UnusableFieldsException(List.of("Tệp chỉ có " + count + " trang nên không có trang " + number + "; ghi trang theo thứ tự trong tệp, đếm từ 1."));
			}
		}
	}

}
