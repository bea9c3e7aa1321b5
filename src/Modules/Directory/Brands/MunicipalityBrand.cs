using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Brands;

/// <summary>How a municipality's pages and mails look: two colours, a logo, a sender address. One for each municipality that was taken into use.</summary>
internal sealed class MunicipalityBrand : Entity
{
    // Behind text of the main colour.
    private const double TintPart = 0.08;

    public required Guid OrganisationId { get; init; }

    /// <summary>One municipality for a place; the database sees to it.</summary>
    public required string PlaceKey { get; init; }

    public string Primary { get; private set; } = "";

    public string Dark { get; private set; } = "";

    /// <summary>Key of the file; null without a logo.</summary>
    public string? LogoKey { get; private set; }

    /// <summary>Sender of the municipality's mail; null for the installation's.</summary>
    public string? SenderAddress { get; private set; }

    /// <summary>Text stands in the main colour on its tint and on white, and in white on both colours: whoever reads poorly must still read it.</summary>
    public Outcome Paint(Colour primary, Colour dark)
    {
        if (primary.ContrastTo(primary.Tint(TintPart)) < Colour.TextContrast) return DirectoryProblems.PrimaryTooLight(primary.ContrastTo(Colour.White));
        if (dark.ContrastTo(Colour.White) < Colour.TextContrast) return DirectoryProblems.DarkTooLight(dark.ContrastTo(Colour.White));

        (Primary, Dark) = (primary.ToString(), dark.ToString());
        return Outcome.Done;
    }

    public void SendFrom(EmailAddress? address) => SenderAddress = address?.Value;

    public void ShowLogo(string key) => LogoKey = key;

    /// <summary>The style sheet of the brand. Its values are colours of <see cref="Colour"/>, so nothing else can stand in it.</summary>
    public string Stylesheet() =>
        Colour.TryParse(Primary, out var primary) && Colour.TryParse(Dark, out var dark)
            ? $":root {{ --brand: {primary}; --brand-dark: {dark}; --brand-light: {primary.Tint(TintPart)}; --on-brand: {Colour.White}; }}\n"
            : "";
}
