package vn.namro.access.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.namro.platform.input.InvalidInputException;

/** What the words after {@code audit} ask for; out, from and to are null where they are not given. */
record AuditArguments(boolean export, Path out, LocalDate from, LocalDate to) {

	static final String USAGE = """
			Cách dùng:
			  audit verify                                              kiểm tra toàn vẹn nhật ký: 0 nguyên vẹn, 1 có dấu hiệu can thiệp
			  audit export [--from=năm-tháng-ngày] [--to=năm-tháng-ngày] --out=TỆP   xuất nhật ký, mỗi dòng một mục JSON""";

	private static final List<String> OPTIONS = List.of("--from", "--to", "--out");

	/** @param words without {@code audit} itself */
	static AuditArguments parse(List<String> words) {
		if (words.equals(List.of("verify"))) {
			return new AuditArguments(false, null, null, null);
		}
		if (words.isEmpty() || !words.get(0).equals("export")) {
			throw new InvalidInputException(USAGE);
		}
		Map<String, String> options = options(words.subList(1, words.size()));
		AuditArguments arguments = new AuditArguments(true, path(options.get("--out")), day(options, "--from"), day(options, "--to"));
		if (arguments.from() != null && arguments.to() != null && arguments.from().isAfter(arguments.to())) {
			throw new InvalidInputException("--from phải không sau --to.");
		}
		return arguments;
	}

	private static Map<String, String> options(List<String> words) {
		Map<String, String> options = new HashMap<>();
		for (String word : words) {
			String[] parts = word.split("=", 2);
			if (parts.length != 2 || !OPTIONS.contains(parts[0]) || options.put(parts[0], parts[1]) != null) {
				throw new InvalidInputException("Không hiểu '" + word + "'.\n" + USAGE);
			}
		}
		return options;
	}

	private static Path path(String out) {
		if (out == null || out.isBlank()) {
			throw new InvalidInputException("Thiếu --out=TỆP.\n" + USAGE);
		}
		return Path.of(out);
	}

	private static LocalDate day(Map<String, String> options, String name) {
		try {
			return options.containsKey(name) ? LocalDate.parse(options.get(name)) : null;
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException(name + ": '" + options.get(name) + "' không phải ngày dạng năm-tháng-ngày, ví dụ 2026-11-30.");
		}
	}

}
