# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by app/run and tests/run: the Debian packages that Remora needs, and its build.

run_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev libpcap-dev libarchive-dev libssl-dev
    zlib1g-dev libbz2-dev liblzma-dev libzstd-dev liblz4-dev
    libfmt-dev libexpected-dev robin-map-dev fonts-dejavu-core
    python3
)
test_packages=(curl xvfb xauth xdotool tshark iproute2 imagemagick gzip bzip2 xz-utils zstd lz4)

# libFuzzer comes with clang.
fuzz_packages=(clang libclang-rt-14-dev)

install_packages() {
    local missing=()
    local package
    if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
        echo "This system has no apt. Install what these Debian 12 packages hold, then start again:" >&2
        printf '  %s\n' "$@" >&2
        echo "or build by hand: cmake --preset release && cmake --build --preset release" >&2
        exit 2
    fi
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null)" = installed ] \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    # tshark asks whether everybody may capture; the tests only read files.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}"
}

build_preset() {
    local preset=$1
    shift
    cd "$root"
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" > "/dev/null"
    cmake --build --preset "$preset" ${1:+--target "$@"}
    cd - > /dev/null
}
