namespace Kumppani.Tests.Browser.Journey;

/// <summary>Somebody who comes.</summary>
internal sealed record Guest(string Name, string Email, string Association)
{
    public static Guest Of(Spreadsheet sheet, int index, string name) => new(name, sheet.EmailOf(index), sheet.NameOf(index));
}
