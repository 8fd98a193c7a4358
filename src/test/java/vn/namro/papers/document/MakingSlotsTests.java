package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Papers beyond what a node can make are refused at once, and a place becomes free however a paper ended. */
class MakingSlotsTests {

	private final MakingSlots slots = new MakingSlots(1, 1, 0);

	@Test
	void refusesWhatFindsNoPlace() {
		assertThatThrownBy(() -> this.slots.make(() -> this.slots.make(() -> "second"))).as("waits, but not for ever").isInstanceOf(TooManyPapersException.class)
			.hasMessageContaining("thử lại");
	}

	@Test
	void givesThePlaceBack() {
		assertThatThrownBy(() -> this.slots.make(() -> {
			throw new IllegalStateException();
		})).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.slots.make(() -> this.slots.make(() -> "second"))).isInstanceOf(TooManyPapersException.class);
		assertThat(this.slots.make(() -> "paper")).isEqualTo("paper");
	}

}
