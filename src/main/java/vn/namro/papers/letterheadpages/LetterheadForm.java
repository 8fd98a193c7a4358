package vn.namro.papers.letterheadpages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.namro.agencies.organisation.AgencyLetterhead;
import vn.namro.platform.input.InvalidInputException;

/** What an administrator says about the heads of an agency's papers; empty where the name of the agency says it. */
record LetterheadForm(String abbreviation, String superior, String place, String headTitle) {

	private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*(?:[-.&]\\p{Lu}[\\p{L}\\p{N}]*)*");

	private static final int LONGEST_SYMBOL = 20;

	private static final int LONGEST = 120;

	LetterheadForm {
		abbreviation = text(abbreviation);
		superior = text(superior);
		place = text(place);
		headTitle = text(headTitle);
	}

	static LetterheadForm of(AgencyLetterhead said) {
		return new LetterheadForm(said.abbreviation(), said.superior(), said.place(), said.headTitle());
	}

	/** @throws InvalidInputException naming every field that is wrong */
	AgencyLetterhead checked() {
		List<String> complaints = new ArrayList<>();
		if (!this.abbreviation.isEmpty() && (!SYMBOL.matcher(this.abbreviation).matches() || this.abbreviation.length() > LONGEST_SYMBOL)) {
			complaints.add("Chữ viết tắt '" + this.abbreviation + "' không dùng được trong số, ký hiệu: bắt đầu bằng chữ hoa, chỉ gồm chữ, chữ số, gạch nối, dấu &, tối đa " + LONGEST_SYMBOL
					+ " ký tự, ví dụ SNV.");
		}
		check("Cơ quan chủ quản", this.superior, complaints);
		check("Địa danh", this.place, complaints);
		check("Chức vụ người ký", this.headTitle, complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new AgencyLetterhead(orNull(this.abbreviation), orNull(this.superior), orNull(this.place), orNull(this.headTitle));
	}

	private static void check(String field, String text, List<String> complaints) {
		if (text.length() > LONGEST) {
			complaints.add(field + " dài quá " + LONGEST + " ký tự.");
		}
		if (text.codePoints().anyMatch(letter -> Character.isISOControl(letter) || "{}<>".indexOf(letter) >= 0)) {
			complaints.add(field + " có ký tự không dùng được trong văn bản ({ } < > hoặc xuống dòng).");
		}
	}

	private static String text(String value) {
		return value == null ? "" : value.strip().replaceAll("\\p{Zs}+", " ");
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
