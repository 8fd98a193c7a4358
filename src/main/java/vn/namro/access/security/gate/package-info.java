/** Which addresses of the engine's own interfaces a role may call at all: a positive list in front of everything else. */
package vn.namro.access.security.gate;
