using Kumppani.Directory.Pages.Municipalities;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Mail;

namespace Kumppani.Directory.Brands;

/// <summary>Takes a look as typed and given into a brand, or says what is wrong and where.</summary>
internal sealed class BrandDesk(IFileStore files)
{
    private (byte[] Content, string Extension)? given;

    /// <summary>Keeps the logo that was taken: when the database has agreed to the rest, so that a refusal leaves no file behind.</summary>
    public async Task KeepLogoAsync(MunicipalityBrand brand, CancellationToken stop)
    {
        if (given is var (content, extension)) brand.ShowLogo(await files.SaveAsync(new MemoryStream(content), extension, stop));
    }

    /// <summary>Changes the brand but for its logo. A refusal names the field it concerns.</summary>
    public async Task<(Problem Problem, string Field)?> TakeAsync(MunicipalityBrand brand, LookForm form, CancellationToken stop)
    {
        if (!Colour.TryParse(form.Primary, out var primary)) return (DirectoryProblems.ColourUnknown, "Form.Primary");
        if (!Colour.TryParse(form.Dark, out var dark)) return (DirectoryProblems.ColourUnknown, "Form.Dark");
        if (brand.Paint(primary, dark).Problem is { } pale)
            return (pale, pale.Code == nameof(Texts.DarkTooLight) ? "Form.Dark" : "Form.Primary");

        EmailAddress? sender = null;
        if (!string.IsNullOrWhiteSpace(form.Sender) && !EmailAddress.TryParse(form.Sender, out sender)) return (DirectoryProblems.AddressInvalid, "Form.Sender");
        brand.SendFrom(sender);

        if (form.Logo is not { } logo) return null;
        if (await LogoFile.ReadAsync(logo, stop) is not var (content, extension)) return (DirectoryProblems.LogoRefused, "Form.Logo");
        given = (content, extension);
        return null;
    }
}
