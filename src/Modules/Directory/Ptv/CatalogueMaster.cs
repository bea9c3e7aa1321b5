namespace Kumppani.Directory.Ptv;

/// <summary>Where what an organisation offers is kept; the other one follows. The catalogue takes nothing twice, so it is one of them and never both.</summary>
internal enum CatalogueMaster
{
    /// <summary>This register: its activities are given to the catalogue.</summary>
    Ours,

    /// <summary>The national service catalogue: nothing is given to it from here.</summary>
    Catalogue,
}
