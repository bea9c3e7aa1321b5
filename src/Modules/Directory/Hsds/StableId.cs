using UUIDNext;

namespace Kumppani.Directory.Hsds;

/// <summary>Ids of what has no row of its own, made from the id of its record and a name (UUIDv5, RFC 9562): the same at every asking and on every installation.</summary>
internal static class StableId
{
    /// <summary>Under which the ids of the code lists are made; never to be changed.</summary>
    private static readonly Guid Root = new("6d3f6c0e-7d0b-5a6e-9d6b-2f6a4b1c9e57");

    /// <summary>A part of a record.</summary>
    public static Guid Of(Guid record, string part) => Uuid.NewNameBased(record, part);

    /// <summary>A code list, or a code of one.</summary>
    public static Guid Of(string code) => Uuid.NewNameBased(Root, code);
}
