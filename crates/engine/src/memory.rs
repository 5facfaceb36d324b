//! Giving memory back that a resident program does not need while nothing happens.

/// Asks the C library for the memory that it keeps. What was freed lies between what is still used, and such pages stay
/// with the process until then: after a few storms, as many as the storms had taken
/// (<https://man7.org/linux/man-pages/man3/malloc_trim.3.html>).
pub(crate) fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[expect(
        unsafe_code,
        reason = "a function of the C library that takes a number, at any time and in any thread"
    )]
    unsafe {
        libc::malloc_trim(0);
    }
}

/// For a time in which nothing happens.
pub fn come_to_rest() {
    give_back();
    let_go_of_code();
}

/// Lets go of the program's own code and constants. Most of them were used once, to start, and would stay in memory as
/// long as the program runs; the kernel brings back what is used again, from its cache of the file
/// (<https://man7.org/linux/man-pages/man2/madvise.2.html>, `MADV_DONTNEED` on pages that nobody has written to).
fn let_go_of_code() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        let Some(program) = std::fs::read_link("/proc/self/exe")
            .ok()
            .and_then(|path| path.into_os_string().into_string().ok())
        else {
            return;
        };
        for (start, length) in code(&std::fs::read_to_string("/proc/self/maps").unwrap_or_default(), &program)
        {
            #[expect(
                unsafe_code,
                reason = "these pages are those of a file that were never written to: whoever reads them gets the same again"
            )]
            unsafe {
                libc::madvise(start as *mut libc::c_void, length, libc::MADV_DONTNEED);
            }
        }
    }
}

/// Where a program's own code and the constants before it are mapped, with their lengths. What comes behind the code may
/// have been written to when the program was loaded, although it cannot be any more, and is not among them.
#[cfg(any(all(target_os = "linux", target_env = "gnu"), test))]
fn code(maps: &str, program: &str) -> Vec<(usize, usize)> {
    let of_program = maps.lines().filter_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let (start, end) = words.next()?.split_once('-')?;
        let access = words.next()?;
        // The name may have spaces in it; before it stand the offset, the device and the number of the file.
        let name = line.find('/').and_then(|at| line.get(at..))?;
        let address = |text| usize::from_str_radix(text, 16).ok();
        (name == program).then_some((address(start)?, address(end)?, access.to_owned()))
    });
    let mapped: Vec<(usize, usize, String)> = of_program.collect();
    let Some(last) = mapped.iter().rposition(|(_, _, access)| access == "r-xp") else {
        return Vec::new();
    };
    let before = mapped.into_iter().take(last + 1);
    let unwritten = before.take_while(|(_, _, access)| access == "r--p" || access == "r-xp");
    unwritten.map(|(start, end, _)| (start, end.saturating_sub(start))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAPS: &str = "\
563d4b4c4000-563d4b6ec000 r--p 00000000 fe:00 7                          /opt/a b/campanile-agent
563d4b6ec000-563d4bf92000 r-xp 00228000 fe:00 7                          /opt/a b/campanile-agent
563d4bf92000-563d4bff9000 r--p 00acd000 fe:00 7                          /opt/a b/campanile-agent
563d4bff9000-563d4c001000 rw-p 00b33000 fe:00 7                          /opt/a b/campanile-agent
563d4d000000-563d4d200000 rw-p 00000000 00:00 0                          [heap]
7f0000000000-7f0000100000 r-xp 00000000 fe:00 8                          /usr/lib/libc.so.6
7f0000200000-7f0000200100 r--p 00000000 fe:00 9                          /tmp/x/opt/a b/campanile-agent
";

    #[test]
    fn what_may_have_been_written_to_is_kept() {
        let code = code(MAPS, "/opt/a b/campanile-agent");
        assert_eq!(code, [(0x563d_4b4c_4000, 0x22_8000), (0x563d_4b6e_c000, 0x8a_6000)]);
    }

    #[test]
    fn an_unknown_program_keeps_all() {
        assert_eq!(code(MAPS, "/opt/other"), []);
        assert_eq!(code("nonsense\n-\n\n", "/opt/other"), []);
    }

    #[test]
    fn a_program_goes_on_without_what_it_let_go_of() {
        let before: Vec<u32> = (0..1000).collect();
        let_go_of_code();
        give_back();
        assert_eq!(before.iter().map(ToString::to_string).collect::<String>().len(), 2890);
    }
}
