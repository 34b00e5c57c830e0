using System.Runtime.InteropServices;
using System.Security.Cryptography;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Receipts;

/// <summary>Many hashes as one: the same for the same hashes in whatever order they come, each as often as it is there.</summary>
internal sealed class HashBag
{
    private readonly List<Sha256Hash> _hashes = [];

    public int Count => _hashes.Count;

    public void Add(Sha256Hash hash) => _hashes.Add(hash);

    /// <summary>The hash of the hashes in their order.</summary>
    public Sha256Hash ToHash()
    {
        _hashes.Sort();
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> one = stackalloc byte[Sha256Hash.Size];
        foreach (var hash in CollectionsMarshal.AsSpan(_hashes))
        {
            hash.CopyTo(one);
            all.AppendData(one);
        }
        all.GetHashAndReset(one);
        return new Sha256Hash(one);
    }
}
