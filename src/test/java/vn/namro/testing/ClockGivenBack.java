package vn.namro.testing;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the engine's clock back after each class, whichever test moved it: all of them share it, in whatever order they run. */
final class ClockGivenBack implements AfterAllCallback {

	@Override
	public void afterAll(ExtensionContext context) {
		ClockUtil.reset();
	}

}
