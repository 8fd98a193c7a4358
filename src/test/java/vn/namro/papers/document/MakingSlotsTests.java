package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Papers beyond what a node can make are refused at once, and a place becomes free however a paper ended. */
class MakingSlotsTests {

	private final MakingSlots slots = new MakingSlots(1, 1, 0);

	@Test
	void refusesWhatFindsNoPlace() {
		assertThatThrownBy(() -> this.slots.make(false, () -> this.slots.make(false, () -> "second"))).as("waits, but not for ever").isInstanceOf(TooManyPapersException.class)
			.hasMessageContaining("thử lại");
	}

	@Test
	void letsALargePaperWorkAlone() {
		MakingSlots two = new MakingSlots(2, 1, 0);
		assertThat(two.<String>make(false, () -> two.make(false, () -> "second"))).isEqualTo("second");
		assertThatThrownBy(() -> two.make(true, () -> two.make(false, () -> "second"))).isInstanceOf(TooManyPapersException.class);
		assertThatThrownBy(() -> two.make(false, () -> two.make(true, () -> "second"))).isInstanceOf(TooManyPapersException.class);
		assertThat(two.<String>make(true, () -> "alone")).isEqualTo("alone");
	}

	@Test
	void givesThePlaceBack() {
		assertThatThrownBy(() -> this.slots.make(false, () -> {
			throw new IllegalStateException();
		})).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.slots.make(false, () -> this.slots.make(false, () -> "second"))).isInstanceOf(TooManyPapersException.class);
		assertThat(this.slots.make(false, () -> "paper")).isEqualTo("paper");
	}

}
