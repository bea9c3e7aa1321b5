namespace Kumppani.Directory.Ptv.Reading;

/// <summary>Configuration section <c>Ptv</c>: where the national service catalogue is read.</summary>
internal sealed class PtvOptions
{
    /// <summary>Its open interface, version 11, with a stroke at the end. The catalogue asks for no key.</summary>
    public Uri Address { get; set; } = new("https://api.palvelutietovaranto.suomi.fi/api/v11/");
}
