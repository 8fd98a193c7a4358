package vn.namro.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Outside a demonstration the first start makes the administrator that the environment names, or says how to make one. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorAtStartTests {

	private static final String PASSWORD = "dai-va-kho-doan-2026";

	private final FirstAdministrator first = mock();

	@Test
	void makesTheAdministratorOfTheEnvironment() {
		start(false, "quantri", PASSWORD);
		verify(this.first).create(new PersonForm("quantri", "Quản trị hệ thống", null), null, null, PASSWORD);
	}

	@Test
	void makesNoneWhereThereIsOne() {
		given(this.first.exists()).willReturn(true);
		start(false, "quantri", PASSWORD);
		verify(this.first, never()).create(any(), any(), any(), any());
	}

	@Test
	void makesNoneInADemonstration() {
		start(true, "quantri", PASSWORD);
		verify(this.first, never()).create(any(), any(), any(), any());
	}

	@Test
	void refusesAPasswordThatIsEasilyGuessed(CapturedOutput output) {
		start(false, "quantri", "ngan");
		verify(this.first, never()).create(any(), any(), any(), any());
		assertThat(output).contains("Chưa lập được quản trị hệ thống").contains("ít nhất 12 ký tự").doesNotContain("'ngan'");
	}

	@Test
	void saysHowToMakeTheFirst(CapturedOutput output) {
		start(false, "", "");
		assertThat(output).contains("Chưa có quản trị hệ thống").contains("java -jar namro.jar administrator --account=quantri");
	}

	private void start(boolean demo, String account, String password) {
		new AdministratorAtStart(this.first, demo, account, password, "").open();
	}

}
