package vn.namro.work.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.namro.platform.input.InvalidInputException;

/** What can be done with many tasks at once. */
enum BulkAction {

	CLAIM("Nhận việc"), GIVE("Giao việc"), ACCEPT("Chấp nhận"), RETURN("Trả lại"), REMIND("Nhắc việc"), UNDO("Hoàn tác");

	private final String label;

	BulkAction(String label) {
		this.label = label;
	}

	/** The word of forms and programs. */
	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	/** @throws InvalidInputException when the word is none of them */
	static BulkAction of(String word) {
		return Arrays.stream(values())
			.filter(action -> action.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Thao tác '" + word + "' không có. Dùng được: "
					+ Arrays.stream(values()).map(BulkAction::word).collect(Collectors.joining(", ")) + "."));
	}

}
