package vn.namro.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that a spreadsheet would like to run, or that break a file. */
public final class Hostile {

	private static final List<String> SIGNS = List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "−");

	private static final List<String> BEFORE = List.of("", " ", "\t", "\n", "\r", "\r\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u0001", "\u0000", "'", "\"", ",", ";", "|",
			"a,", "a;", "a\t", "a\n", "a\r", "a|", "a, ", "a\";", "a\",", "\";", "sep=,\n");

	private static final List<String> AFTER = List.of("1+1", "HYPERLINK(\"http://example.org\",\"xem\")", "SUM(A1:A9)", "cmd|' /C calc'!A0", "2,3", "2;3", "");

	private static final List<String> OTHERS = List.of("", " ", "_x003D_1+1", "_x0041_", "a\u0000b\u0008c\u001fd\u007f", "a\ud800b", "\udc00", "a\ufffeb\uffff", "&lt;b&gt; & <b>", "]]>",
			"Tỷ lệ ≥ 90 %", "Đắk Lắk 😀 e\u0302\u0323", "0012", "1/2", "TRUE", "1E5", "#REF!", "a".repeat(40_000), "😀".repeat(20_000), "  giữ khoảng trắng  ");

	private Hostile() {
	}

	/** Every beginning with every sign, and what else went wrong somewhere. */
	public static List<String> texts() {
		List<String> texts = new ArrayList<>(OTHERS);
		BEFORE.forEach(before -> SIGNS.forEach(sign -> AFTER.forEach(after -> texts.add(before + sign + after))));
		return texts;
	}

	/** Further ones, put together by chance. */
	public static List<String> texts(long seed, int amount) {
		Random chance = new Random(seed);
		List<String> texts = new ArrayList<>();
		while (texts.size() < amount) {
			StringBuilder text = new StringBuilder();
			for (int part = chance.nextInt(5); part >= 0; part--) {
				text.append(pick(BEFORE, chance)).append(pick(SIGNS, chance)).append(pick(AFTER, chance));
			}
			texts.add(text.toString());
		}
		return texts;
	}

	private static String pick(List<String> from, Random chance) {
		return from.get(chance.nextInt(from.size()));
	}

}
